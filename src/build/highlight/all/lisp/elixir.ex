defmodule Kitchen.Kettle do
  @moduledoc {string|""}{string|"
  {argument|A} kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen.\{Tea, Cup\}
  @max 1_000
  defstruct litres: 1.7, name: {boolean|nil}

  @spec boil{punctuation|(}{car|t}, integer{punctuation|)} :: \{{lisp-property property|:ok}, float\} \| {lisp-property property|:error}
  def boil{punctuation|(}{car|%__MODULE__\{litres}: l\} = k, n \\\\ 0xFF{punctuation|)} when l > {number|0} and not is_nil{punctuation|(}{car|n}{punctuation|)} do
    re = ~r/^a{punctuation|(}\\d+{punctuation|)}/iu{comment|; words = ~w(a b)a; c = 'charlist'; ch = ?a}
    with \{{lisp-property property|:ok}, x\} <- fetch{punctuation|(}{car|k}{punctuation|)}, do: x \|> Enum.map{punctuation|(}&{punctuation|(}&1 * {number|2}{punctuation|)}{punctuation|)} \|> IO.inspect{punctuation|(}{car|label}: {string|"at #\{n\}\\n"}{punctuation|)}
    case k.name do
      {string|"pot"} <> rest -> \{{lisp-property property|:ok}, 1.5e3\}
      _ -> raise ArgumentError, message: {string|"no"}
    end
  end
  defp cold?{punctuation|(}{car|x}{punctuation|)}, do: fn a, b -> a <> b end # end
end
