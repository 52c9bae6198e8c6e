{comment|#!/usr/bin/env groovy}
{directive|{keyword|import} groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T>} {punctuation|\{}
    {directive|{keyword|private} final List<T> jars = [] as LinkedList
    def size = {number|3G}
    String label = {string|"Shelf of {variable|$\{jars.size()\}} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator()} {punctuation|\{} jars.iterator() {punctuation|\}}

    {directive|{keyword|static} main(args)} {punctuation|\{}
        {directive|{keyword|def} m = [a: 1, {string|'b c'}: 2.5e3, (args.length): /slashy $}{punctuation|\{}1{punctuation|\}} {directive|{keyword|regex/]}
        def s = {string|''}'multi
line{string|''}' + $/dollar {variable|$m} slashy/$
        assert m.every} {punctuation|\{} k, v -> k =~ /^[a-z]/ && v <=> 1 {punctuation|\}} : "no"
        (1..<5).step(2).each {punctuation|\{} println it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// {directive|{keyword|spock}
def {string|"adds"}()} {punctuation|\{} expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 {punctuation|\}}
