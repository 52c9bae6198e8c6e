#!/usr/bin/env groovy
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} {keyword|implements} {class-name|Iterable}{operator|<}T{operator|>} {punctuation|\{}
    private final {class-name|List{operator|<}T{operator|>}} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    {class-name|def} size {operator|=} 3G
    {class-name|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {class-name|Iterator{operator|<}T{operator|>}} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    {class-name|{keyword|static}} main{punctuation|(}args{punctuation|)} {punctuation|\{}
        {class-name|def} m {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} 'b c'{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        {class-name|def} s {operator|=} '''multi
line''' + $/dollar $m slashy/$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ /^{punctuation|[}a{operator|-}z{punctuation|]}/ && v {operator|<}{operator|=}{operator|>} {number|1} {punctuation|\}} {operator|:} {string|"no"}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{operator|:} {class-name|a} + b {operator|=}{operator|=} c
    where{operator|:} {class-name|a} \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
