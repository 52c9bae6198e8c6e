{verb keyword|#}{verb keyword|!}{adverb builtin|/}usr{adverb builtin|/}bin{adverb builtin|/}env groovy
import groovy{conjunction variable|.}transform{conjunction variable|.}CompileStatic

{conjunction variable|@}CompileStatic
class Shelf{verb keyword|<}T{verb keyword|>} implements Iterable{verb keyword|<}T{verb keyword|>} {verb keyword|\{}
    private final List{verb keyword|<}T{verb keyword|>} jars {verb keyword|=} {verb keyword|[}{verb keyword|]} as LinkedList
    {keyword|def} size {verb keyword|=} {number|3}G
    String label {verb keyword|=} {conjunction variable|"}Shelf of {verb keyword|$}{verb keyword|\{}jars{conjunction variable|.}size{punctuation|(}{punctuation|)}{adverb builtin|\}} jars{verb keyword|,} first {verb keyword|$}{verb keyword|\{}jars {verb keyword|?} jars{verb keyword|[}{number|0}{verb keyword|]}{verb keyword|?.}name {conjunction variable|:} {string|'none'}{adverb builtin|\}}{conjunction variable|"}

    Iterator{verb keyword|<}T{verb keyword|>} iterator{punctuation|(}{punctuation|)} {verb keyword|\{} jars{conjunction variable|.}iterator{punctuation|(}{punctuation|)} {adverb builtin|\}}

    static main{punctuation|(}args{punctuation|)} {verb keyword|\{}
        {keyword|def} m {verb keyword|=} {verb keyword|[}{operator|a:} {number|1}{verb keyword|,} {string|'b c'}{conjunction variable|:} {number|2.5e3}{verb keyword|,} {punctuation|(}args{conjunction variable|.}length{punctuation|)}{conjunction variable|:} {adverb builtin|/}slashy {verb keyword|$}{verb keyword|\{}{number|1}{adverb builtin|\}} regex{adverb builtin|/}{verb keyword|]}
        {keyword|def} s {verb keyword|=} {string|''}'multi
line{string|''}' {verb keyword|+} {verb keyword|$}{adverb builtin|/}dollar {verb keyword|$}m slashy{adverb builtin|/}{verb keyword|$}
        assert m{conjunction variable|.}every {verb keyword|\{} k{verb keyword|,} v {verb keyword|-}{verb keyword|>} k {verb keyword|=}{adverb builtin|~} {adverb builtin|/}{verb keyword|^}{verb keyword|[}a{verb keyword|-}z{verb keyword|]}{adverb builtin|/} {conjunction variable|&}{conjunction variable|&} v {verb keyword|<}{verb keyword|=}{verb keyword|>} {number|1} {adverb builtin|\}} {conjunction variable|:} {conjunction variable|"}no{conjunction variable|"}
        {punctuation|(}{number|1}{conjunction variable|..}{verb keyword|<}{number|5}{punctuation|)}{conjunction variable|.}step{punctuation|(}{number|2}{punctuation|)}{conjunction variable|.}each {verb keyword|\{} println it {verb keyword|*}{verb keyword|*} {number|2} {adverb builtin|\}}
    {adverb builtin|\}}
{adverb builtin|\}}
{adverb builtin|/}{adverb builtin|/} spock
{keyword|def} {conjunction variable|"}adds{conjunction variable|"}{punctuation|(}{punctuation|)} {verb keyword|\{} expec{adverb builtin|t:} a {verb keyword|+} b {verb keyword|=}{verb keyword|=} c
    where{conjunction variable|:} a {verb keyword|\|} b {verb keyword|\|}{verb keyword|\|} c
           {number|1} {verb keyword|\|} {number|2} {verb keyword|\|}{verb keyword|\|} {number|3} {adverb builtin|\}}
