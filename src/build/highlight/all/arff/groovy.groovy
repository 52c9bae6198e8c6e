#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars = [] as LinkedList
    def size = 3G
    String label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator() {punctuation|\{} jars.iterator() {punctuation|\}}

    static main(args) {punctuation|\{}
        def m = [a: {number|1}{punctuation|,} {string|'b c'}: {number|2}.5e3{punctuation|,} (args.length): /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/]
        def s = {string|''}'multi
line{string|''}' + $/dollar $m slashy/$
        assert m.every {punctuation|\{} k{punctuation|,} v -> k =~ /^[a-z]/ && v <=> {number|1} {punctuation|\}} : {string|"no"}
        ({number|1}..<{number|5}).step({number|2}).each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}() {punctuation|\{} expect: a + b == c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
