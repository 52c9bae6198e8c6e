{comment|#!/usr/bin/env groovy}
import groovy{punctuation|.}transform{punctuation|.}CompileStatic

{verb operator|@}CompileStatic
class Shelf{verb operator|<}T{verb operator|>} implements Iterable{verb operator|<}T{verb operator|>} {punctuation|\{}
    private final List{verb operator|<}T{verb operator|>} jars {verb operator|=} {punctuation|[}{punctuation|]} as LinkedList
    def size {verb operator|=} {number|3}G
    String label {verb operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    Iterator{verb operator|<}T{verb operator|>} iterator{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}iterator{punctuation|(}{punctuation|)} {punctuation|\}}

    static main{punctuation|(}args{punctuation|)} {punctuation|\{}
        def m {verb operator|=} {punctuation|[}a{verb operator|:} {number|1}{verb operator|,} {adverb function|'}b c{adverb function|':} {number|2.5e3}{verb operator|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{verb operator|:} {comment|/slashy $\{1\} regex/]}
        def s {verb operator|=} {adverb function|'}{adverb function|'}{adverb function|'}multi
line{adverb function|'}{adverb function|'}{adverb function|'} {verb operator|+} {verb operator|$}{adverb function|/}dollar {verb operator|$}m slashy{adverb function|/}{verb operator|$}
        assert m{punctuation|.}every {punctuation|\{} k{verb operator|,} v {verb operator|-}{verb operator|>} k {verb operator|=}{verb operator|~} {comment|/^[a-z]/ && v <=> 1 \} : "no"}
        {punctuation|(}{number|1.}{verb operator|.}{verb operator|<}{number|5}{punctuation|)}{punctuation|.}step{punctuation|(}{number|2}{punctuation|)}{verb operator|.}{adverb function|each} {punctuation|\{} println it {verb operator|*}{verb operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
def {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} expect{verb operator|:} a {verb operator|+} b {verb operator|=}{verb operator|=} c
    {keyword|where}{verb operator|:} a {verb operator|\|} b {verb operator|\|}{verb operator|\|} c
           {number|1} {verb operator|\|} {number|2} {verb operator|\|}{verb operator|\|} {number|3} {punctuation|\}}
