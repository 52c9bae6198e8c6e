{text comment|#!/usr/bin/env groovy
import groovy}{punctuation|.}{text comment|transform}{punctuation|.}{text comment|CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T>} {punctuation|\{}
    {text comment|private final} {type variable|List}{text comment|<T> jars = [] as LinkedList
    def size =} {number|3G}
    {text comment|String label =} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars{substitution|{delimiter punctuation|[}{number|0}{delimiter punctuation|]}}?.name : 'none'\}"}

    {text comment|Iterator<T> iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {text comment|jars}{punctuation|.}{text comment|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {text comment|static main}{punctuation|(}{text comment|args}{punctuation|)} {punctuation|\{}
        {text comment|def m =} {comment|[a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}
        {text comment|def s = '''multi
line''' + $/dollar $m slashy/$
        assert m}{punctuation|.}{text comment|every} {punctuation|\{} {text comment|k}{punctuation|,} {text comment|v -> k =~ /^}{comment|[a-z]}{text comment|/ && v <=>} {number|1} {punctuation|\}} {punctuation|:} {string|"no"}
        {punctuation|(}{number|1}{punctuation|.}{punctuation|.}{text comment|<}{number|5}{punctuation|)}{punctuation|.}{text comment|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{text comment|each} {punctuation|\{} {text comment|println it **} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{text comment|// spock
def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {text comment|expect}{punctuation|:} {text comment|a + b == c
    where}{punctuation|:} {text comment|a \| b \|\| c}
           {number|1} {text comment|\|} {number|2} {text comment|\|\|} {number|3} {punctuation|\}}
