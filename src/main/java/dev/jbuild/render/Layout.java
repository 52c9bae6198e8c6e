package dev.jbuild.render;

import dev.jbuild.data.DataMap;
import dev.jbuild.template.TemplateSource;

/**
 * A template that a page is put into.
 *
 * @param name without folder and extension
 * @param frontMatter which templates see as {@code layout}; its {@code layout} key names the layout around this one
 */
public record Layout(String name, TemplateSource template, DataMap frontMatter) {}
