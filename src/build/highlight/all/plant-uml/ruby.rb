# frozen_string_literal{punctuation|:} true
require {string|"json"}

=begin
block comment
=end
module Kitchen
  {keyword|class} Kettle < Struct.new{punctuation|(}{punctuation|:}litres{punctuation|,} {punctuation|:}name{punctuation|,} keyword_init{punctuation|:} true{punctuation|)}
    include Comparable
    attr_reader {punctuation|:}temp
    MAX = 1_000
    @@all = {punctuation|[}{punctuation|]}

    def initialize{punctuation|(}litres{punctuation|:} 1.7{punctuation|,} **opts{punctuation|,} &block{punctuation|)}
      @litres{punctuation|,} @name = litres{punctuation|,} opts.fetch{punctuation|(}{punctuation|:}name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @@all << self unless @name =~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| {variable|$DEBUG}
    {keyword|end}

    def <=>{punctuation|(}other{punctuation|)} = litres <=> other.litres
    def hot?{punctuation|;} temp.to_i > 0x5F && !cold!{punctuation|;} end

    def boil
      text = <<~TEXT.strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words = %w{punctuation|[}green black{punctuation|]} + %i{punctuation|(}a b{punctuation|)} + {punctuation|[}%q{punctuation|(}single 'q'{punctuation|)}{punctuation|,} %Q{punctuation|\{}double #{punctuation|\{}1 + 1{punctuation|\}}{punctuation|\}}{punctuation|,} ?x{punctuation|,} {punctuation|:}{string|"sym bol"}{punctuation|,} 'it\\'s'{punctuation|]}
      words.each_with_index do \|w{punctuation|,} i\|
        puts {string|"#\{i\}: #\{w\}"} if i{arrow operator|.o}dd? and w != nil
      {keyword|end}
      {keyword|case} text when /boil/ {keyword|then} {punctuation|:}ok when String{punctuation|,} Symbol {keyword|then} raise ArgumentError{punctuation|,} {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError => e
      warn e.message{punctuation|;} retry
    ensure
      `ls -l`
    {keyword|end}
  {keyword|end}
{keyword|end}
__END__
