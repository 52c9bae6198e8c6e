#!/usr/bin/env groovy
{property-declaration|{property|import} groovy.transform.CompileStatic}

{atrule-declaration|{atrule|@CompileStatic}}
{selector|class Shelf<T> implements Iterable<T> {punctuation|\{}}
    {property-declaration|{property|private} final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList}
    {property-declaration|{property|def} size {operator|=} {number|3}G}
    {selector|String label = "Shelf of ${interpolation variable|{delimiter punctuation|\{}jars.{func|{function|size}{punctuation|(}{punctuation|)}}{delimiter punctuation|\}}} jars{punctuation|,} first ${punctuation|\{}}{property-declaration|{property|jars} {operator|?} jars{punctuation|[}{number|0}{punctuation|]}{operator|?}.name {punctuation|:} {string|'none'}{punctuation|\}}"}

    Iterator<T> {func|{function|iterator}{punctuation|(}{punctuation|)} {interpolation variable|{delimiter punctuation|\{} jars.{func|{function|iterator}{punctuation|(}{punctuation|)} }{delimiter punctuation|\}}}}

    static {func|{function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}}
        def m = {punctuation|[}a{punctuation|:} 1, {string|'b c'}{punctuation|:} 2{punctuation|.}5e3, {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} /slashy ${interpolation variable|{delimiter punctuation|\{}{number|1}{delimiter punctuation|\}}} regex/{punctuation|]}
        {property-declaration|{property|def} s {operator|=} {string|''}'multi}
{selector|line''' + $/dollar $m slashy/$}
        {selector|assert m.every {punctuation|\{}} k, v -> k =~ /^{punctuation|[}a-z{punctuation|]}/ && v <=> 1 {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}1{punctuation|.}{punctuation|.}<5{punctuation|)}{punctuation|.}{func|{function|step}{punctuation|(}{number|2}{punctuation|)}.each {interpolation variable|{delimiter punctuation|\{} println it {operator|**} {number|2} {delimiter punctuation|\}}}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a + b == c
    where{punctuation|:} a \| b \|\| c
           {property-declaration|{property|1} \| {number|2} {operator|\|\|} {number|3} {punctuation|\}}}
