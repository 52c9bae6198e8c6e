{comment|#!/usr/bin/env groovy}
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
{keyword|class} Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars = {punctuation|[}{punctuation|]} as LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m = {punctuation|[}a: 1{punctuation|,} {string|'b c'}: 2{punctuation|.}5e3{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}: {operator|/}slashy ${punctuation|\{}1{punctuation|\}} regex/{punctuation|]}
        def s = {string|'''multi
line'''} {operator|+} ${operator|/}dollar {variable|$m} slashy/$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}> k =~ {operator|/}^{namespace|[a-z]}{operator|/} && v <=> 1 {punctuation|\}} : {string|"no"}
        {punctuation|(}1{punctuation|.}{punctuation|.}<5{punctuation|)}{punctuation|.}step{punctuation|(}2{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|*}{operator|*} 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect: a {operator|+} b == c
    where: a {punctuation|\|} b {punctuation|\|}{punctuation|\|} c
           1 {punctuation|\|} 2 {punctuation|\|}{punctuation|\|} 3 {punctuation|\}}
