#!/usr/bin/env groovy
{keyword|import} groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars = {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator() {punctuation|\{} jars.iterator() {punctuation|\}}

    static main(args) {punctuation|\{}
        def m = {punctuation|[}a{punctuation|:} {javascript-expression language-javascript|{number|1}{punctuation|,} {string-property property|'b c'}{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} {regex|{regex-delimiter|/}{regex-source language-regex|slashy {anchor function|$}{quantifier number|\{1\}} regex}{regex-delimiter|/}}}{punctuation|]}
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every {punctuation|\{} k{punctuation|,} v -> k =~ /^{punctuation|[}a-z{punctuation|]}/ && v <=> 1 {punctuation|\}} {punctuation|:} {javascript-expression language-javascript|{string|"no"}}
        (1..<5).step(2).each {punctuation|\{} println it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}() {punctuation|\{} {property|expect}{punctuation|:} {javascript-expression language-javascript|a {operator|+} b {operator|==} c}
    {property|where}{punctuation|:} {javascript-expression language-javascript|a {operator|\|} b {operator|\|\|} c}
           1 \| 2 \|\| 3 {punctuation|\}}
