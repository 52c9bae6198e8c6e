{symbol|/}{symbol|/} SPDX{symbol|-}License{symbol|-}{label property|Identifier:} MIT
pragma solidity {symbol|^}{number|0.8.0}{comment|;}
import {multistring string|\{A as B\}} {builtin-function keyword|from} {string|"./a.sol"}{comment|;}
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {multistring string|\{
    uint256 public constant MAX = 1_000 ether; mapping(address => uint8[]) private m;
    event Boiled(address indexed who, bytes32 x);
    modifier only() \{ require(msg.sender == owner, "no"); _; \}}
    constructor{punctuation|(}string memory n{punctuation|)} payable {multistring string|\{ name = n; \}}
    {builtin-function keyword|function} boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} {multistring string|\{
        for (uint i = 0; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly {multistring string|\{ let x := add(1, 2) \}} {symbol|/}{symbol|*} end {symbol|*}{symbol|/} {builtin-function keyword|return} {boolean|true}{comment|;}
    \}
\}
