defmodule Kitchen{char-set class-name|.}Kettle do
  @moduledoc """
  A kettle with #\{1 {quantifier number|+} 1\} parts{char-set class-name|.}
  """
  use GenServer
  alias Kitchen{char-set class-name|.}\{Tea, Cup\}
  @max 1_000
  defstruct litres: 1{char-set class-name|.}7, name: nil

  @spec boil{group punctuation|(}t, integer{group punctuation|)} :: \{:ok, float\} {alternation keyword|\|} :error
  def boil{group punctuation|(}%__MODULE__\{litres: l\} = k, n {special-escape escape|\\\\} 0xFF{group punctuation|)} when l > 0 and not is_nil{group punctuation|(}n{group punctuation|)} do
    re = ~r/{anchor function|^}a{group punctuation|(}{char-set class-name|\\d}{quantifier number|+}{group punctuation|)}/iu; words = ~w{group punctuation|(}a b{group punctuation|)}a; c = 'charlist'; ch = {quantifier number|?}a
    with \{:ok, x\} <- fetch{group punctuation|(}k{group punctuation|)}, do: x {alternation keyword|\|}> Enum{char-set class-name|.}map{group punctuation|(}&{group punctuation|(}&1 {quantifier number|*} 2{group punctuation|)}{group punctuation|)} {alternation keyword|\|}> IO{char-set class-name|.}inspect{group punctuation|(}label: "at #\{n\}{escape|\\n}"{group punctuation|)}
    case k{char-set class-name|.}name do
      "pot" <> rest -> \{:ok, 1{char-set class-name|.}5e3\}
      _ -> raise ArgumentError, message: "no"
    end
  end
  defp cold{quantifier number|?}{group punctuation|(}x{group punctuation|)}, do: fn a, b -> a <> b end # end
end
