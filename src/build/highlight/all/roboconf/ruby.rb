{comment|# frozen_string_literal: true}
require "json"

{punctuation|=}{value attr-value|begin
block comment
=end
module Kitchen
  class Kettle < Struct.new(:litres}{punctuation|,} {punctuation|:}name{punctuation|,} {property|keyword_init}{punctuation|:} true)
    include Comparable
    {property|attr_reader} {punctuation|:}temp
    MAX {punctuation|=} {value attr-value|1_000
    @@all = []

    def initialize(}{property|litres}{punctuation|:} 1{punctuation|.}7{punctuation|,} **opts{punctuation|,} &block)
      @litres{punctuation|,} @name {punctuation|=} {value attr-value|litres}{punctuation|,} opts{punctuation|.}fetch({punctuation|:}name) {punctuation|\{} "pot {comment|#\{rand(10) + 1\}" \}}
      @@all << self unless @name {punctuation|=}{value attr-value|~ /\\Apot\\s+}{comment|#\{MAX\}/i \|\| $DEBUG}
    end

    def <{punctuation|=}{value attr-value|>(other) = litres <=> other.litres
    def hot?}{punctuation|;} temp{punctuation|.}to_i > 0x5F && !cold!{punctuation|;} end

    def boil
      text {punctuation|=} {value attr-value|<<~TEXT.strip
        Boil }{comment|#\{name\} at #\{temp\}}
      TEXT
      words {punctuation|=} {value attr-value|%w[green black] + %i(a b) + [%q(single 'q')}{punctuation|,} %{component variable|Q}{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words{punctuation|.}each_with_index do \|w{punctuation|,} i\|
        puts "{comment|#\{i\}: #\{w\}" if i.odd? and w != nil}
      end
      case text when /boil/ {property|then} {punctuation|:}ok when String{punctuation|,} Symbol then raise ArgumentError{punctuation|,} "no" else yield(self) end
    rescue StandardError {punctuation|=}{value attr-value|> e
      warn e.message}{punctuation|;} retry
    ensure
      `ls -l`
    end
  end
end
__END__
