#!/usr/bin/env groovy
import groovy.transform.{property|C}ompileStatic

@{property|C}ompileStatic
class {property|S}helf<{property|T}> implements {property|I}terable<{property|T}> \{
    private final {property|L}ist<{property|T}> jars = [] as {property|L}inkedList
    def size = 3G
    {property|S}tring label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {property|I}terator<{property|T}> iterator() \{ jars.iterator() \}

    static main(args) \{
        def m = [a{punctuation|:} 1, 'b c'{punctuation|:} 2.5e3, {comment|(args.length)}{punctuation|:} /slashy $\{1\} regex/]
        def s = '''multi
line''' + $/dollar $m slashy/$
        assert m.every \{ k, v -> k =~ /^[a-z]/ && v <=> 1 \} {punctuation|:} {string|"no"}
        {comment|(1..<5)}.step(2).each \{ println it {punctuation|*}{punctuation|*} 2 \}
    \}
\}
// spock
def {string|"adds"}{comment|()} \{ expect{punctuation|:} a + b == c
    where{punctuation|:} a \| b \|\| c
           1 \| 2 \|\| 3 \}
