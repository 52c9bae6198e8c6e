# frozen_string_literal{punctuation|:} true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}{keyword|end}
module Kitchen
  class Kettle {operator|<} Struct.{keyword|new}{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} {number|1}_000
    {label|@@all} {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      {label|@litres,} {label|@name} {operator|=} litres{punctuation|,} opts.fetch{punctuation|(}{punctuation|:}name{punctuation|)} \{ "pot #\{rand{punctuation|(}{number|10}{punctuation|)} {operator|+} {number|1}\}" \}
      {label|@@all} {operator|<}{operator|<} self unless {label|@name} {operator|=}{operator|~} {operator|/}\\Apot\\s{operator|+}#\{MAX\}{operator|/}i {operator|\|\|} $DEBUG
    {keyword|end}

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    def hot?{punctuation|;} temp.to_i {operator|>} {number|0}x5F {operator|&&} {operator|!}cold{operator|!}{punctuation|;} {keyword|end}

    def boil
      text {operator|=} {operator|<}{operator|<}{operator|~}TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words {operator|=} %w{punctuation|[}green black{punctuation|]} {operator|+} %i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}%q{punctuation|(}single {comment|'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts "#\{i\}{punctuation|:} #\{w\}" {keyword|if} i.odd? {operator|and} w {operator|!}{operator|=} nil
      {keyword|end}
      {keyword|case} text when {operator|/}boil{operator|/} {keyword|then} {punctuation|:}ok when String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError {operator|=}{operator|>} e
      warn e.message{punctuation|;} retry
    ensure
      `ls {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
