// A Vue 3 host that shows and hides the inbox with v-if, changes its key, and keeps a page of it alive.
import { createApp } from 'vue';
import { define } from 'inbox-elements/define';
import HostPage from './HostPage.vue';

define();
createApp(HostPage).mount('#app');
