# frozen_string_literal: true
require "json"

=begin
block comment
=end
module Kitchen
  class Kettle < Struct{char-set class-name|.}new{group punctuation|(}:litres, :name, keyword_init: true{group punctuation|)}
    include Comparable
    attr_reader :temp
    MAX = 1_000
    @@all = {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}

    def initialize{group punctuation|(}litres: 1{char-set class-name|.}7, {quantifier number|*}{quantifier number|*}opts, &block{group punctuation|)}
      @litres, @name = litres, opts{char-set class-name|.}fetch{group punctuation|(}:name{group punctuation|)} \{ "pot #\{rand{group punctuation|(}10{group punctuation|)} {quantifier number|+} 1\}" \}
      @@all << self unless @name =~ /{anchor function|\\A}pot{char-set class-name|\\s}{quantifier number|+}#\{MAX\}/i {alternation keyword|\|}{alternation keyword|\|} {anchor function|$}DEBUG
    end

    def <=>{group punctuation|(}other{group punctuation|)} = litres <=> other{char-set class-name|.}litres
    def hot{quantifier number|?}; temp{char-set class-name|.}to_i > 0x5F && !cold!; end

    def boil
      text = <<~TEXT{char-set class-name|.}strip
        Boil #\{name\} at #\{temp\}
      TEXT
      words = %w{char-class|{char-class-punctuation punctuation|[}green black{char-class-punctuation punctuation|]}} {quantifier number|+} %i{group punctuation|(}a b{group punctuation|)} {quantifier number|+} {char-class|{char-class-punctuation punctuation|[}%q(single 'q'), %Q\{double #\{1 + 1\}\}, ?x, :"sym bol", 'it{escape|\\'}s'{char-class-punctuation punctuation|]}}
      words{char-set class-name|.}each_with_index do {alternation keyword|\|}w, i{alternation keyword|\|}
        puts "#\{i\}: #\{w\}" if i{char-set class-name|.}odd{quantifier number|?} and w != nil
      end
      case text when /boil/ then :ok when String, Symbol then raise ArgumentError, "no" else yield{group punctuation|(}self{group punctuation|)} end
    rescue StandardError => e
      warn e{char-set class-name|.}message; retry
    ensure
      `ls -l`
    end
  end
end
__END__
