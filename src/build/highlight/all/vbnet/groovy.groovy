#{comment|!/usr/bin/env groovy}
import groovy.{function|transform}.CompileStatic

@CompileStatic
{keyword|class} Shelf{operator|<}T{operator|>} {keyword|implements} Iterable{operator|<}T{operator|>} {punctuation|\{}
    {keyword|private} final List{operator|<}T{operator|>} jars {operator|=} [] {keyword|as} LinkedList
    {function|def} {function|size} {operator|=} {number|3}G
    {keyword|String} label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{operator|<}T{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars.iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} main{punctuation|(}args{punctuation|)} {punctuation|\{}
        {function|def} m {operator|=} [a{punctuation|:} {number|1}{punctuation|,} {comment|'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}
        {function|def} s {operator|=} {comment|'''multi}
{function|line}{comment|''' + $/dollar $m slashy/$}
        assert m.every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}~ {operator|/}{operator|^}[a{operator|-}z]{operator|/} {operator|&}{operator|&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1.}.{operator|<}{number|5}{punctuation|)}.{keyword|step}{punctuation|(}{number|2}{punctuation|)}.each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
{function|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|=}{operator|=} c
    where{punctuation|:} a \| b \|\| c
           {number|1} \| {number|2} \|\| {number|3} {punctuation|\}}
