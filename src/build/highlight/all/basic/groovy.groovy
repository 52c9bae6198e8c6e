#{comment|!/usr/bin/env groovy}
import groovy.{function|transform}.CompileStatic

@CompileStatic
class Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} \{
    private final List{operator|<}T{operator|>} jars {operator|=} [] {keyword|as} LinkedList
    {function|def} {function|size} {operator|=} {number|3}G
    {keyword|String} label {operator|=} "Shelf {function|of} $\{jars.{function|size}{punctuation|(}{punctuation|)}\} jars{punctuation|,} first $\{jars ? jars[{number|0}]?.{keyword|name} {punctuation|:} 'none'\}"

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    {keyword|static} main{punctuation|(}args{punctuation|)} \{
        {function|def} m {operator|=} [a{punctuation|:} {number|1}{punctuation|,} 'b c'{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args.{function|length}{punctuation|)}{punctuation|:} {operator|/}slashy $\{{number|1}\} regex{operator|/}]
        {function|def} s {operator|=} '''multi
{function|line}''' {operator|+} ${operator|/}dollar $m slashy{operator|/}$
        assert m.every \{ k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}[a{operator|-}z]{operator|/} {operator|&}{operator|&} v {operator|<=}{operator|>} {number|1} \} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1.}.{operator|<}{number|5}{punctuation|)}.{keyword|step}{punctuation|(}{number|2}{punctuation|)}.each \{ println it {operator|*}{operator|*} {number|2} \}
    \}
\}
{operator|/}{operator|/} spock
{function|def} {string|"adds"}{punctuation|(}{punctuation|)} \{ expect{punctuation|:} a {operator|+} b {operator|=}{operator|=} c
    where{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} \}
