{operator|#} frozen_string_literal: true
require {string|"json"}

{operator|=}begin
block comment
{operator|=}end
module Kitchen
  class Kettle {operator|<} Struct.new{punctuation|(}:litres{punctuation|,} :name{punctuation|,} keyword_init: true{punctuation|)}
    include Comparable
    attr_reader :temp
    {instruction keyword|MAX} {operator|=} 1_000
    @@all {operator|=} {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres: {number|1.7}{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} {operator|&}block{punctuation|)}
      @litres{punctuation|,} @name {operator|=} litres{punctuation|,} opts.fetch{punctuation|(}:name{punctuation|)} \{ {string|"pot #\{rand(10) + 1\}"} \}
      @@all {operator|<<} self unless @name {operator|=}~ {operator|/}\\Apot\\s{operator|+}{operator|#}\{MAX\}{operator|/}i {operator|\|\|} {variable|$DEBUG}
    end

    def {operator|<=}{operator|>}{punctuation|(}other{punctuation|)} {operator|=} litres {operator|<=}{operator|>} other.litres
    def hot{operator|?}{comment|; temp.to_i > 0x5F && !cold!; end}

    def boil
      text {operator|=} {operator|<<}~TEXT.strip
        Boil {operator|#}\{name\} at {operator|#}\{temp\}
      {instruction keyword|TEXT}
      words {operator|=} {operator|%}w{punctuation|[}green black{punctuation|]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {char|'q'}{punctuation|)}{punctuation|,} {operator|%}Q\{double {operator|#}\{{number|1} {operator|+} {number|1}\}\}{punctuation|,} {operator|?}x{punctuation|,} :{string|"sym bol"}{punctuation|,} {char|'it\\'}s'{punctuation|]}
      words.each_with_index do {operator|\|}w{punctuation|,} i{operator|\|}
        puts {string|"#\{i\}: #\{w\}"} if i.odd{operator|?} and w {operator|!=} nil
      end
      case text when {operator|/}boil{operator|/} then :ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError {operator|=}{operator|>} e
      warn e.message{comment|; retry}
    ensure
      `ls {operator|-}l`
    end
  end
end
__END__
