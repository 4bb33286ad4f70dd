SwaggerUIBundle({
  url: '../openapi.json',
  dom_id: '#contract',
  validatorUrl: null, // nothing leaves this machine
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
});
