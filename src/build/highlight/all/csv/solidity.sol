{value|// SPDX-License-Identifier: MIT}
{value|pragma solidity ^0.8.0;}
{value|import \{A as B\} from }{value|"./a.sol"}{value|;}
{value|contract Kettle is Pot}{punctuation|,}{value| Heat(1) \{}
{value|    uint256 public constant MAX = 1_000 ether; mapping(address => uint8[]) private m;}
{value|    event Boiled(address indexed who}{punctuation|,}{value| bytes32 x);}
{value|    modifier only() \{ require(msg.sender == owner}{punctuation|,}{value| }{value|"no"}{value|); _; \}}
{value|    constructor(string memory n) payable \{ name = n; \}}
{value|    function boil(uint n) external view virtual override only returns (bool ok) \{}
{value|        for (uint i = 0; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0)}{punctuation|,}{value| hex}{value|"00"}{value|); else revert(); \}}
{value|        assembly \{ let x := add(1}{punctuation|,}{value| 2) \} /* end */ return true;}
{value|    \}}
{value|\}}
