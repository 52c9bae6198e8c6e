/** Pure string work: slugs, escaping, UTF-8, line positions, nearest word, dates in words. This room knows no other. */
package dev.jbuild.text;
