{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

{conditional-configuration variable|@CompileStatic}
class Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars {operator|=} [] as LinkedList
    def size {operator|=} {number|3}G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator() {punctuation|\{} jars.iterator() {punctuation|\}}

    static main(args) {punctuation|\{}
        def m {operator|=} [a: {number|1}, {string|'b c'}: {number|2.5}e3, (args.length): {path string|/slashy} {variable|$\{1\}} {property|regex}/]
        def s {operator|=} {string|''}'multi
line{string|''}' + $/dollar {variable|$m} slashy/$
        assert m.every {punctuation|\{} k, v -> k {operator|=}~ {path string|/^[a-z]/} && v <{operator|=}> {number|1} {punctuation|\}} : {string|"no"}
        ({number|1}..<{number|5}).{property|step}({number|2}).each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{path string|/}/ spock
def {string|"adds"}() {punctuation|\{} expect: a + b {operator|=}{operator|=} c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
