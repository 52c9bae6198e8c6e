{comment|#!/usr/bin/env groovy}
import groovy{dyadic-operator operator|.}transform{dyadic-operator operator|.}CompileStatic

{dyadic-operator operator|@}CompileStatic
class Shelf{function|<}T{function|>} implements Iterable{function|<}T{function|>} {dfn builtin|\{}
    private final List{function|<}T{function|>} jars {function|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {function|=} {number|3}G
    String label {function|=} "Shelf of ${dfn builtin|\{}jars{dyadic-operator operator|.}size{punctuation|(}{punctuation|)}{dfn builtin|\}} jars{function|,} first ${dfn builtin|\{}jars {function|?} jars{punctuation|[}{number|0}{punctuation|]}{function|?}{dyadic-operator operator|.}name {dfn builtin|:} {string|'none'}{dfn builtin|\}}"

    Iterator{function|<}T{function|>} iterator{punctuation|(}{punctuation|)} {dfn builtin|\{} jars{dyadic-operator operator|.}iterator{punctuation|(}{punctuation|)} {dfn builtin|\}}

    static main{punctuation|(}args{punctuation|)} {dfn builtin|\{}
        def m {function|=} {punctuation|[}a{dfn builtin|:} {number|1}{function|,} {string|'b c'}{dfn builtin|:} {number|2.5e3}{function|,} {punctuation|(}args{dyadic-operator operator|.}length{punctuation|)}{dfn builtin|:} {monadic-operator operator|/}slashy ${dfn builtin|\{}{number|1}{dfn builtin|\}} regex{monadic-operator operator|/}{punctuation|]}
        def s {function|=} {string|''}'multi
line{string|''}' {function|+} ${monadic-operator operator|/}dollar $m slashy{monadic-operator operator|/}$
        assert m{dyadic-operator operator|.}every {dfn builtin|\{} k{function|,} v {function|-}{function|>} k {function|=}{function|~} {monadic-operator operator|/}^{punctuation|[}a{function|-}z{punctuation|]}{monadic-operator operator|/} {monadic-operator operator|&}{monadic-operator operator|&} v {function|<}{function|=}{function|>} {number|1} {dfn builtin|\}} {dfn builtin|:} "no"
        {punctuation|(}{number|1}{dyadic-operator operator|.}{dyadic-operator operator|.}{function|<}{number|5}{punctuation|)}{dyadic-operator operator|.}step{punctuation|(}{number|2}{punctuation|)}{dyadic-operator operator|.}each {dfn builtin|\{} println it {function|*}{function|*} {number|2} {dfn builtin|\}}
    {dfn builtin|\}}
{dfn builtin|\}}
{monadic-operator operator|/}{monadic-operator operator|/} spock
def "adds"{punctuation|(}{punctuation|)} {dfn builtin|\{} expect{dfn builtin|:} a {function|+} b {function|=}{function|=} c
    where{dfn builtin|:} a {function|\|} b {function|\|}{function|\|} c
           {number|1} {function|\|} {number|2} {function|\|}{function|\|} {number|3} {dfn builtin|\}}
