#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> {punctuation|\{}
    private final List<T> jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    {keyword|def} size {operator|=} 3G
    String label {operator|=} "Shelf {keyword|of} ${punctuation|\{}jars.size{punctuation|(}{punctuation|)}{punctuation|\}} jars{punctuation|,} first ${punctuation|\{}jars ? jars{punctuation|[}{number|0}{punctuation|]}?.name {punctuation|:} 'none'{punctuation|\}}"

    Iterator<T> iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        {keyword|def} m {operator|=} {punctuation|[}{variable|a}{punctuation|:} {number|1}{punctuation|,} 'b c'{punctuation|:} {number|2}.5e3{punctuation|,} {punctuation|(}args.length{punctuation|)}{punctuation|:} /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        {keyword|def} s {operator|=} '''multi
line''' + $/dollar $m slashy/$
        assert m.every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=}~ /^{punctuation|[}a-z{punctuation|]}/ {operator|&}{operator|&} v <{operator|=}> {number|1} {punctuation|\}} {punctuation|:} "no"
        {punctuation|(}{number|1}..<{number|5}{punctuation|)}.step{punctuation|(}{number|2}{punctuation|)}.each {punctuation|\{} println {keyword|it} ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
// spock
{keyword|def} "adds"{punctuation|(}{punctuation|)} {punctuation|\{} {variable|expect}{punctuation|:} a + b {operator|=}{operator|=} c
    {keyword|where}{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
