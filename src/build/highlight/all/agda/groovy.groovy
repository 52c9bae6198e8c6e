#!/usr/bin/env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

{punctuation|@}CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    {keyword|private} final List<T> jars {operator|=} [] as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        {function|def m = [a}{operator|:} 1, 'b c': 2{punctuation|.}5e3, {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} /slashy ${punctuation|\{}1{punctuation|\}} regex/]
        def s {operator|=} '''multi
line''' + $/dollar $m slashy/$
        assert m{punctuation|.}every {punctuation|\{} k, v {operator|->} k =~ /^[a-z]/ && v <=> 1 {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}1{punctuation|.}{punctuation|.}<5{punctuation|)}{punctuation|.}step{punctuation|(}2{punctuation|)}{punctuation|.}each {punctuation|\{} println it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {function|expect}{operator|:} a + b == c
    {function|where}{operator|:} a {operator|\|} b \|\| c
           1 {operator|\|} 2 \|\| 3 {punctuation|\}}
