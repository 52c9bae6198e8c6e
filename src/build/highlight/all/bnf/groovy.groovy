#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf{rule|{punctuation|<}T{punctuation|>}} implements Iterable{rule|{punctuation|<}T{punctuation|>}} {operator|\{}
    private final List{rule|{punctuation|<}T{punctuation|>}} jars = {operator|[}{operator|]} as LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{rule|{punctuation|<}T{punctuation|>}} iterator{operator|(}{operator|)} {operator|\{} jars.iterator{operator|(}{operator|)} {operator|\}}

    static main{operator|(}args{operator|)} {operator|\{}
        def m = {operator|[}a: 1, {string|'b c'}: 2.5e3, {operator|(}args.length{operator|)}: /slashy ${operator|\{}1{operator|\}} regex/{operator|]}
        def s = {string|''}'multi
line{string|''}' {operator|+} $/dollar $m slashy/$
        assert m.every {operator|\{} k, v -> k =~ /^{operator|[}a-z{operator|]}/ && v {rule|{punctuation|<}={punctuation|>}} 1 {operator|\}} : {string|"no"}
        {operator|(}1..<5{operator|)}.step{operator|(}2{operator|)}.each {operator|\{} println it {operator|*}{operator|*} 2 {operator|\}}
    {operator|\}}
{operator|\}}
// spock
def {string|"adds"}{operator|(}{operator|)} {operator|\{} expect: a {operator|+} b == c
    where: a {operator|\|} b {operator|\|}{operator|\|} c
           1 {operator|\|} 2 {operator|\|}{operator|\|} 3 {operator|\}}
