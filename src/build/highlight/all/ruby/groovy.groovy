{comment|#!/usr/bin/env groovy}
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

{variable|@CompileStatic}
{keyword|class} {class-name|Shelf}{operator|<}{constant|T}{operator|>} implements Iterable{operator|<}{constant|T}{operator|>} {punctuation|\{}
    {keyword|private} final List{operator|<}{constant|T}{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    {keyword|def} {method-definition|{function|size}} {operator|=} {number|3}G
    {builtin|String} label {operator|=} {string-literal|{string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}}

    Iterator{operator|<}{constant|T}{operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        {keyword|def} {method-definition|{function|m}} {operator|=} {punctuation|[}a{operator|:} {number|1}{punctuation|,} {string-literal|{string|'b c'}}{operator|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{operator|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {keyword|def} {method-definition|{function|s}} {operator|=} {string-literal|{string|''}}'multi
line{string-literal|{string|''}}' {operator|+} ${operator|/}dollar {variable|$m} slashy{operator|/}$
        assert m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&&} v {operator|<=>} {number|1} {punctuation|\}} {operator|:} {string-literal|{string|"no"}}
        {punctuation|(}{number|1.}{punctuation|.}{operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{punctuation|.}{keyword|each} {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} spock
{keyword|def} {string-literal|{string|"adds"}}{punctuation|(}{punctuation|)} {punctuation|\{} {symbol|expect}{operator|:} a {operator|+} b {operator|==} c
    {symbol|where}{operator|:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
