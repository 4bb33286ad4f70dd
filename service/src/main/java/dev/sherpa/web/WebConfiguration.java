package dev.sherpa.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the web layer together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
class WebConfiguration implements WebMvcConfigurer {

    private static final String PAGE = "/api/v1/docs";

    private final ContractInterceptor contract;
    private final WebProperties properties;

    WebConfiguration(ContractInterceptor contract, WebProperties properties) {
        this.contract = contract;
        this.properties = properties;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(contract);
    }

    /** Leaves validation to the contract: the annotations generated from it count characters in another way. */
    @Override
    public Validator getValidator() {
        return new Validator() {
            @Override
            public boolean supports(Class<?> type) {
                return false;
            }

            @Override
            public void validate(@Nullable Object target, Errors errors) {
                throw new UnsupportedOperationException("Requests are validated by the contract");
            }
        };
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", PAGE + "/");
        registry.addRedirectViewController(PAGE, PAGE + "/");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        String library = "classpath:/META-INF/resources/webjars/swagger-ui/" + properties.swaggerUiVersion() + "/";
        registry.addResourceHandler(PAGE + "/{file:swagger-ui\\.css|swagger-ui-bundle\\.js}")
                .addResourceLocations(library);
        registry.addResourceHandler(PAGE + "/{file:page\\.js|icon\\.svg}").addResourceLocations("classpath:/docs/");
    }
}
