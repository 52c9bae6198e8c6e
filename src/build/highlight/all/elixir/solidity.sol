{operator|/}{operator|/} {module class-name|SPDX}{operator|-}{module class-name|License}{operator|-}{module class-name|Identifier}: {module class-name|MIT}
pragma solidity {operator|^}{number|0.8}{punctuation|.}{number|0};
{keyword|import} {punctuation|\{}{module class-name|A} as {module class-name|B}{punctuation|\}} from {string|"./a.sol"};
contract {module class-name|Kettle} is {module class-name|Pot}{punctuation|,} {module class-name|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant {module class-name|MAX} {operator|=} {number|1_000} ether; {function|mapping}{punctuation|(}address {operator|=>} uint8{punctuation|[}{punctuation|]}{punctuation|)} private m;
    event {module class-name|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)};
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}; _; {punctuation|\}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n; {punctuation|\}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only {function|returns} {punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {function|for} {punctuation|(}uint i {operator|=} {number|0}; i {operator|<} n; i{operator|++}{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}i {operator|!=} {number|0xFF} {operator|&&} {operator|!}ok{punctuation|)} emit {module class-name|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}; {keyword|else} {function|revert}{punctuation|(}{punctuation|)}; {punctuation|\}}
        assembly {punctuation|\{} let x :{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} return {boolean|true};
    {punctuation|\}}
{punctuation|\}}
