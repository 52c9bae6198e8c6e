{comment|# frozen_string_literal: true}
require {string|"json"}

={keyword|begin}
block comment
={keyword|end}
module Kitchen
  {keyword|class} Kettle < Struct{punctuation|.}new{punctuation|(}:litres{punctuation|,} :name{punctuation|,} keyword_init: true{punctuation|)}
    include Comparable
    attr_reader :temp
    MAX = 1_000
    @@all = {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres: 1{punctuation|.}7{punctuation|,} {operator|*}{operator|*}opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name = litres{punctuation|,} opts{punctuation|.}fetch{punctuation|(}:name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name =~ {operator|/}\\Apot\\s+{comment|#\{MAX\}/i \|\| $DEBUG}
    {keyword|end}

    def <=>{punctuation|(}other{punctuation|)} = litres <=> other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i > 0x5F && {operator|!}cold!{punctuation|;} {keyword|end}

    def boil
      text = <<~TEXT{punctuation|.}strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words = {operator|%}w{namespace|[green black]} {operator|+} {operator|%}i{punctuation|(}a b{punctuation|)} {operator|+} {punctuation|[}{operator|%}q{punctuation|(}single {string|'q'}{punctuation|)}{punctuation|,} {operator|%}Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index {keyword|do} {punctuation|\|}w{punctuation|,} i{punctuation|\|}
        puts {string|"#\{i\}: #\{w\}"} {keyword|if} i{punctuation|.}odd? and w {operator|!}= nil
      {keyword|end}
      case text when {operator|/}boil/ then :ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} {string|"no"} {keyword|else} yield{punctuation|(}self{punctuation|)} {keyword|end}
    rescue StandardError => e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `{function|ls} {operator|-}l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
