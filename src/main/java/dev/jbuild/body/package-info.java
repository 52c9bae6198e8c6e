/**
 * Bodies: a document's text with its template tags run, then its Markdown rendered.
 *
 * <p>In: documents, a template engine, a Markdown renderer. Out: {@link dev.jbuild.view.Body}. Template tags never touch
 * code: this room finds out what is code first and hides it from the engine.
 */
package dev.jbuild.body;
