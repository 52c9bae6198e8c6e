{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier{punctuation|:} MIT
pragma solidity {operator|^}{number|0.8}{punctuation|.}{number|0}{comment|;}
{keyword|import} {punctuation|\{}A {keyword|as} B{punctuation|\}} from {string|"./a.sol"}{comment|;}
contract Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX {operator|=} 1_000 ether{comment|; mapping(address => uint8[]) private m;}
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{comment|;}
    modifier {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}msg{punctuation|.}sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{comment|; _; \}}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable {punctuation|\{} name {operator|=} n{comment|; \}}
    function {function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only {function|returns }{punctuation|(}bool ok{punctuation|)} {punctuation|\{}
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{comment|; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly {punctuation|\{} let x {punctuation|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} {keyword|return} true{comment|;}
    {punctuation|\}}
{punctuation|\}}
