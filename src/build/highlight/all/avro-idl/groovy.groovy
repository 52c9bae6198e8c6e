#!/usr/bin/env groovy
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

{annotation function|@CompileStatic}
class Shelf{punctuation|<}T{punctuation|>} implements Iterable{punctuation|<}T{punctuation|>} {punctuation|\{}
    private final List{punctuation|<}T{punctuation|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{punctuation|<}T{punctuation|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    static {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} 'b c'{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} /slashy ${punctuation|\{}{number|1}{punctuation|\}} regex/{punctuation|]}
        def s {operator|=} '''multi
line''' + $/dollar $m slashy/$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {punctuation|-}{punctuation|>} k {operator|=}~ /^{punctuation|[}a{punctuation|-}z{punctuation|]}/ && v {punctuation|<}{operator|=}{punctuation|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}1{punctuation|.}{punctuation|.}{punctuation|<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it ** {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a + b {operator|=}{operator|=} c
    where{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
