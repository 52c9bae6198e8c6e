{comment|#!/usr/bin/env groovy}
import groovy{operator|.}transform{operator|.}CompileStatic

@CompileStatic
{keyword|class} {class-name-definition class-name|Shelf}{operator|<}{constant|T}{operator|>} {keyword|implements} {keyword type-declaration|Iterable}{operator|<}{constant|T}{operator|>} {punctuation|\{}
    {keyword|private} {keyword|final} {keyword|List}{operator|<}{constant|T}{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    def size {operator|=} {number|3}G
    {keyword type-declaration|String} label {operator|=} {string double-quoted-string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}{constant|T}{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{operator|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string single-quoted-string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{operator|.}length{punctuation|)}{punctuation|:} {operator|/}{class-name type-declaration|slashy} {variable|$}{punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        def s {operator|=} {string single-quoted-string|''}{string single-quoted-string|'multi
line'}{string single-quoted-string|''} {operator|+} ${operator|/}{class-name type-declaration|dollar} {variable|$m} slashy{operator|/}$
        assert m{operator|.}every {punctuation|\{} k{punctuation|,} v {operator|->} {property|k} {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=>} {number|1} {punctuation|\}} {punctuation|:} {string double-quoted-string|"no"}
        {punctuation|(}{number|1.}{operator|.}{operator|<}{number|5}{punctuation|)}{operator|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{operator|.}each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string double-quoted-string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} c
    where{punctuation|:} {class-name|a} {operator|\|} {class-name|b} {operator|\|\|} {class-name|c}
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
