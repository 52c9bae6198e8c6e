{function|# frozen_string_literal}{operator|:} true
require {string|"json"}

=begin
block comment
=end
{keyword|module} Kitchen
  class Kettle < Struct{punctuation|.}new{punctuation|(}:litres, :name, keyword_init: true{punctuation|)}
    include Comparable
    {function|attr_reader }:temp
    MAX {operator|=} 1_000
    {punctuation|@}{punctuation|@}all {operator|=} []

    def initialize{punctuation|(}{function|litres}{operator|:} 1{punctuation|.}7, **opts, &block{punctuation|)}
      {punctuation|@}litres, {punctuation|@}name {operator|=} litres, opts{punctuation|.}fetch{punctuation|(}:name{punctuation|)} {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      {punctuation|@}{punctuation|@}all << self unless {punctuation|@}name =~ /\\Apot\\s+#{punctuation|\{}MAX{punctuation|\}}/i \|\| $DEBUG
    end

    def <=>{punctuation|(}other{punctuation|)} {operator|=} litres <=> other{punctuation|.}litres
    def hot?{punctuation|;} temp{punctuation|.}to_i > 0x5F && !cold!{punctuation|;} end

    def boil
      text {operator|=} <<~TEXT{punctuation|.}strip
        Boil #{punctuation|\{}name{punctuation|\}} at #{punctuation|\{}temp{punctuation|\}}
      TEXT
      words {operator|=} %w[green black] + %i{punctuation|(}a b{punctuation|)} + [%q{punctuation|(}single 'q'{punctuation|)}, %Q{punctuation|\{}double #{punctuation|\{}1 + 1{punctuation|\}}{punctuation|\}}{function|, ?x, }:{string|"sym bol"}, 'it\\'s']
      words{punctuation|.}each_with_index do \|w, i\|
        puts {string|"#\{i\}: #\{w\}"} if i{punctuation|.}odd? and w != nil
      end
      {function|case text when /boil/ then }:ok when String, Symbol then raise ArgumentError, {string|"no"} else yield{punctuation|(}self{punctuation|)} end
    rescue StandardError => e
      warn e{punctuation|.}message{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
