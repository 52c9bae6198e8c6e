#!/usr/bin/env groovy
{keyword|import} groovy.transform.CompileStatic

@CompileStatic
{keyword|class} Shelf<T> implements Iterable<T> {punctuation|\{}
    {keyword|private} final List<T> jars = [] as LinkedList
    {keyword|def} size = 3G
    {keyword|String} label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {keyword|Iterator}<T> iterator() {punctuation|\{} {keyword|jars.iterator}() {punctuation|\}}

    {keyword|static} main(args) {punctuation|\{}
        {keyword|def} m = [a{punctuation|:} 1, {string|'b c'}{punctuation|:} 2.5e3, (args.length){punctuation|:} /slashy ${punctuation|\{}1{punctuation|\}} {keyword|regex}/]
        {keyword|def} s = {string|''}{string|'multi
line'}{string|''} {operator|+} $/dollar $m slashy/$
        {keyword|assert} m.every {punctuation|\{} {keyword|k}, v -> k =~ /^[a-z]/ && v <=> 1 {punctuation|\}} {punctuation|:} {string|"no"}
        (1..<5).step(2).each {punctuation|\{} {keyword|println} it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
{keyword|def} {string|"adds"}() {punctuation|\{} {keyword|expect}{punctuation|:} a {operator|+} b == c
    {keyword|where}{punctuation|:} a \| b \|\| c
           1 \| 2 \|\| 3 {punctuation|\}}
