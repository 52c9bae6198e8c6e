#!/usr/bin/env groovy
{command|{keyword|import} groovy.transform.CompileStatic}

{operator|@}{command|{keyword|CompileStatic}}
{command|{keyword|class} Shelf<T> implements Iterable<T> \{}
    {command|{keyword|private} final List<T> jars = [] as LinkedList}
    {command|{keyword|def} size = 3G}
    {command|{keyword|String} label = {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}}

    {command|{keyword|Iterator}<T> iterator(}{punctuation|)} \{ jars.iterator{punctuation|(}{punctuation|)} \}

    {command|{keyword|static} main(args}{punctuation|)} \{
        {command|{keyword|def} m = [a: {number|1}, 'b c': {number|2}.5e3, (args.length}{punctuation|)}: /slashy $\{1\} regex/]
        {command|{keyword|def} s = '''multi}
{command|{keyword|line}''' + ${parameter attr-name|/dollar} $m slashy/$}
        {command|{keyword|assert} m.every \{ k, v -> k =~ /{operator|^}[a{parameter attr-name|-z}]/ }{operator|&}{operator|&} {command|{keyword|v} <=> {number|1} \} : {string|"no"}}
        {punctuation|(}{command|{keyword|1}..<{number|5}}{punctuation|)}.step{punctuation|(}{command|{keyword|2}}{punctuation|)}.each \{ println it ** 2 \}
    \}
\}
// spock
{command|{keyword|def} {string|"adds"}(}{punctuation|)} \{ expect: a + b == c
    {command|{keyword|where}: a \| b \|\| c}
           {command|{keyword|1} \| {number|2} \|\| {number|3} \}}
