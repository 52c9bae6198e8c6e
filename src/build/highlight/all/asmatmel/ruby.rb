# frozen_string_literal{punctuation|:} true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct.new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX {operator|=} 1_000
    @@all {operator|=} []

    def initialize{punctuation|(}litres{punctuation|:} {decimal-number number|1}.{decimal-number number|7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts.fetch{punctuation|(}{punctuation|:}name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all {operator|<<} self unless @name {operator|=}~ {operator|/}\\Apot\\{register variable|s}{operator|+}#\{MAX\}{operator|/}{register variable|i} {operator|\|\|} $DEBUG
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    def hot{operator|?}{comment|; temp.to_i > 0x5F && !cold!; end}

    def boil
      text {operator|=} {operator|<<}~TEXT.strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words {operator|=} {operator|%}w[green black] {operator|+} {operator|%}{register variable|i}{punctuation|(}{register variable|a} b{punctuation|)} {operator|+} [{operator|%}q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q\{double #\{{decimal-number number|1} {operator|+} {decimal-number number|1}\}\}{punctuation|,} {operator|?}{register variable|x}{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} {string|'it\\'s'}]
      words{directive property|.each_with_index} do {operator|\|}w{punctuation|,} {register variable|i}{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} if {register variable|i}.odd{operator|?} {op-code keyword|and} w {operator|!=} nil
      end
      case text when {operator|/}boil{operator|/} then {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e.message{comment|; retry}
    ensure
      {string|`ls -l`}
    end
  end
end
__END__
