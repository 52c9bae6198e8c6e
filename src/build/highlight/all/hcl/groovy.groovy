{comment|#!/usr/bin/env groovy}
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> {property|jars} {punctuation|=} {punctuation|[}{punctuation|]} as LinkedList
    def {property|size} {punctuation|=} {number|3}G
    String {property|label} {punctuation|=} {string|"Shelf of {interpolation|{punctuation|$}{punctuation|\{}jars{punctuation|.}{function|size}{punctuation|(}{punctuation|)}{punctuation|\}}} jars, first {interpolation|{punctuation|$}{punctuation|\{}jars {punctuation|?} jars{punctuation|[}{number|0}{punctuation|]}{punctuation|?}{punctuation|.}name {punctuation|:} {punctuation|'}none{punctuation|'}{punctuation|\}}}"}

    Iterator<T> iterator() {punctuation|\{} jars.iterator() {punctuation|\}}

    static main(args) {punctuation|\{}
        def {property|m} {punctuation|=} {punctuation|[}a: {number|1}, 'b c': {number|2.5e3}, (args.length): /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        def {property|s} {punctuation|=} '''multi
line''' + $/dollar $m slashy/$
        assert m.{keyword|every} {punctuation|\{} k, v -> {property|k} {punctuation|=}~ /^{punctuation|[}a-z{punctuation|]}/ && v <{punctuation|=}> {number|1} {punctuation|\}} : {string|"no"}
        ({number|1.}.<{number|5}).step({number|2}).{keyword|each} {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}() {punctuation|\{} expect: a + b {punctuation|=}{punctuation|=} c
    where: a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
