#!/usr/bin/env groovy
{keyword|import} groovy.transform.CompileStatic

@CompileStatic
{keyword|class} Shelf<T> {keyword|implements} Iterable<T> {punctuation|\{}
    {keyword|private} {keyword|final} List<T> jars {punctuation|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {punctuation|=} 3G
    String label {punctuation|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {punctuation|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args.length{punctuation|)}{punctuation|:} /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        def s {punctuation|=} {string|''}'multi
line{string|''}' + $/dollar $m slashy/$
        assert m.every {punctuation|\{} k{punctuation|,} v -> k {punctuation|=}~ /^{punctuation|[}a-z{punctuation|]}/ && v <{punctuation|=}> {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}..<{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}{directive class-name|.each} {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a + b {punctuation|=}{punctuation|=} c
    where{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
