#!/usr/bin/env groovy
import groovy.transform.CompileStatic

@CompileStatic
class Shelf<T> implements Iterable<T> \{
{unchanged|{prefix unchanged| }{line|   private final List<T> jars = [] as LinkedList
}{prefix unchanged| }{line|   def size = 3G
}{prefix unchanged| }{line|   String label = "Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"
}}
{unchanged|{prefix unchanged| }{line|   Iterator<T> iterator() \{ jars.iterator() \}
}}
{unchanged|{prefix unchanged| }{line|   static main(args) \{
}{prefix unchanged| }{line|       def m = [a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]
}{prefix unchanged| }{line|       def s = '''multi
}}line''' + $/dollar $m slashy/$
{unchanged|{prefix unchanged| }{line|       assert m.every \{ k, v -> k =~ /^[a-z]/ && v <=> 1 \} : "no"
}{prefix unchanged| }{line|       (1..<5).step(2).each \{ println it ** 2 \}
}{prefix unchanged| }{line|   \}
}}\}
// spock
def "adds"() \{ expect: a + b == c
{unchanged|{prefix unchanged| }{line|   where: a \| b \|\| c
}{prefix unchanged| }{line|          1 \| 2 \|\| 3 \}
}}