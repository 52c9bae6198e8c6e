#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String label {operator|=} "Shelf of ${punctuation|\{}jars.{function|size}{punctuation|(}{punctuation|)}{punctuation|\}} jars{punctuation|,} first ${punctuation|\{}jars ? jars{punctuation|[}{number|0}{punctuation|]}?.name {punctuation|:} 'none'{punctuation|\}}"

    Iterator<T> {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars.{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} 'b c'{punctuation|:} {number|2}.5e3{punctuation|,} {punctuation|(}args.length{punctuation|)}{punctuation|:} /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        def s {operator|=} '''multi
line''' + $/dollar $m slashy/$
        assert m.every {punctuation|\{} k{punctuation|,} v -> k {operator|=}~ /^{punctuation|[}a-z{punctuation|]}/ && v <{operator|=}> {number|1} {punctuation|\}} {punctuation|:} "no"
        {punctuation|(}{number|1}{operator|..}<{number|5}{punctuation|)}.{function|step}{punctuation|(}{number|2}{punctuation|)}.each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def "adds"{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a + b {operator|=}{operator|=} c
    where{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
