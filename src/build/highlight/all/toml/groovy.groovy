{comment|#!/usr/bin/env groovy}
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars {punctuation|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {punctuation|=} 3G
    String label {punctuation|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator<T> iterator() {punctuation|\{} jars{punctuation|.}iterator() {punctuation|\}}

    static main(args) {punctuation|\{}
        def m {punctuation|=} {punctuation|[}a: {number|1}{punctuation|,} {string|'b c'}: {number|2.5e3}{punctuation|,} (args{punctuation|.}length): /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        def s {punctuation|=} {string|'''multi
line'''} + $/dollar $m slashy/$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v -> k {punctuation|=}~ /^{punctuation|[}a-z{punctuation|]}/ && v <{punctuation|=}> {number|1} {punctuation|\}} : {string|"no"}
        ({number|1}{punctuation|.}{punctuation|.}<{number|5}){punctuation|.}step({number|2}){punctuation|.}each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def {string|"adds"}() {punctuation|\{} expect: a + b {punctuation|=}{punctuation|=} c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
