#!/usr/bin/env groovy
import groovy.transform.CompileStatic

{function|@CompileStatic}
class Shelf{tag|{tag|{punctuation|<}T}{punctuation|>}} implements Iterable{tag|{tag|{punctuation|<}T}{punctuation|>}} {punctuation|\{}
    private final List{tag|{tag|{punctuation|<}T}{punctuation|>}} jars = {punctuation|[}{punctuation|]} as LinkedList
    def size = 3G
    String label = "Shelf of {variable|$}{punctuation|\{}jars.size{expression|{punctuation|(}{punctuation|)}}{punctuation|\}} jars, first {variable|$}{punctuation|\{}jars ? jars{punctuation|[}0{punctuation|]}?.name : 'none'{punctuation|\}}"

    Iterator{tag|{tag|{punctuation|<}T}{punctuation|>}} iterator{expression|{punctuation|(}{punctuation|)}} {punctuation|\{} jars.iterator{expression|{punctuation|(}{punctuation|)}} {punctuation|\}}

    static main{expression|{punctuation|(}args{punctuation|)}} {punctuation|\{}
        def m = {punctuation|[}a: 1, 'b c': 2.5e3, {expression|{punctuation|(}args.length{punctuation|)}}: /slashy {variable|$}{punctuation|\{}1{punctuation|\}} regex/{punctuation|]}
        def s = '''multi
line''' + $/dollar {variable|$m} slashy/$
        assert m.every {punctuation|\{} k, v -> k =~ /{escape builtin|^[}a-z{punctuation|]}/ && v <=> 1 {punctuation|\}} : "no"
        {expression|{punctuation|(}{number|1}..{operator|<}{number|5}{punctuation|)}}.step{expression|{punctuation|(}{number|2}{punctuation|)}}.each {punctuation|\{} println it ** 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
def "adds"{expression|{punctuation|(}{punctuation|)}} {punctuation|\{} expect: a + b == c
    where: a \| b \|\| c
           1 \| 2 \|\| 3 {punctuation|\}}
