{comment|#!/usr/bin/env groovy}
{literal string|import groovy.transform.CompileStatic}

{literal string|@CompileStatic}
{literal string|class Shelf<T> implements Iterable<T> \{}
    {literal string|private final List<T>} {key property|jars} {punctuation|=} {punctuation|[}{punctuation|]} {literal string|as LinkedList}
    {literal string|def} {key property|size} {punctuation|=} {literal string|3G}
    {literal string|String} {key property|label} {punctuation|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {literal string|Iterator<T> iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {literal string|jars.iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {literal string|static main}{punctuation|(}{literal string|args}{punctuation|)} {punctuation|\{}
        {literal string|def} {key property|m} {punctuation|=} {punctuation|[}{key property|a}{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}{literal string|args.length}{punctuation|)}{punctuation|:} {literal string|/slashy $\{}{number|1}{punctuation|\}} {literal string|regex/}{punctuation|]}
        {literal string|def} {key property|s} {punctuation|=} {string|''}'multi
{literal string|line''' + $/dollar $m slashy/$}
        {literal string|assert m.every \{ k}{punctuation|,} {literal string|v ->} {key property|k} {punctuation|=}{literal string|~ /^[a-z}{punctuation|]}/ {literal string|&& v} {key property|<}{punctuation|=}{literal string|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{literal string|1..<5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each {punctuation|\{} {literal string|println it **} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{literal string|// spock}
{literal string|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {key property|expect}{punctuation|:} {literal string|a +} {key property|b} {punctuation|=}{punctuation|=} {literal string|c}
    {key property|where}{punctuation|:} {literal string|a \| b \|\| c}
           {number|1} {literal string|\|} {number|2} {literal string|\|\|} {number|3} {punctuation|\}}
