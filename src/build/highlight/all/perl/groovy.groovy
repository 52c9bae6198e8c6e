{comment|#!/usr/bin/env groovy}
import groovy{operator|.}transform{operator|.}CompileStatic

{variable|@CompileStatic}
class Shelf{filehandle symbol|<T>} implements Iterable{filehandle symbol|<T>} {punctuation|\{}
    private final List{filehandle symbol|<T>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {operator|=} 3G
    String label {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{filehandle symbol|<T>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{operator|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def {regex|m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]
        def s =} {string|''}'multi
line{string|''}' {operator|+} {variable|$/}dollar ${regex|m slas}hy{operator|/}$
        assert {regex|m.every \{ k, v -> k =~ /^[a-z]/ && v <=> 1 \} : "no"
        (1.}{operator|.}{operator|<}{number|5}{punctuation|)}{operator|.}step{punctuation|(}{number|2}{punctuation|)}{operator|.}each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|//} spock
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} c
    where{punctuation|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
