{comment|#!/usr/bin/env groovy}
{entry string|import groovy.transform.CompileStatic}

{entry string|@CompileStatic}
{entry string|class Shelf<T> implements Iterable<T> \{}
    {entry string|private final List<T> jars = {regex|[]} as LinkedList}
    {entry string|def size = 3G}
    {entry string|String label = "Shelf of $\{jars.size()\} jars, first $\{jars {operator|?} jars{regex|[0]}{operator|?}.name : 'none'\}"}

    {entry string|Iterator<T> iterator() \{ jars.iterator() \}}

    {entry string|static main(args) \{}
        {entry string|def m = {regex|[a: 1, 'b c': 2.5e3, (args.length): /slashy $\{1\} regex/]}}
        {entry string|def s = '''multi}
{entry string|line''' + ${punctuation|/}dollar $m slashy{punctuation|/}$}
        {entry string|assert m.every \{ k, v -> k =~ {punctuation|/}^{regex|[a-z]}{punctuation|/} && v <=> 1 \} : "no"}
        {entry string|(1..<5).step(2).each \{ println it {operator|**} 2 \}}
    {entry string|\}}
{entry string|\}}
{entry string|{punctuation|/}{punctuation|/} spock}
{entry string|def "adds"() \{ expect: a + b == c}
    {entry string|where: a \| b \|\| c}
           {entry string|1 \| 2 \|\| 3 \}}
