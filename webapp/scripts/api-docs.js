window.addEventListener('DOMContentLoaded', () => SwaggerUIBundle({
  url: 'openapi?format=json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'list',
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
}));
