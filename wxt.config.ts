import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: 'Assay',
    description:
      'Says, while you write it, whether a brief is an experiment or just a campaign. Nothing leaves your machine.',
    permissions: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  },
});
